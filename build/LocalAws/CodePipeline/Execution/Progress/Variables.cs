using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline.Execution.Progress;

/// <summary>The values that configuration may refer to: the pipeline's variables, the output variables of finished actions, the execution's id.</summary>
internal static class Variables
{
    public static Dictionary<string, string> Resolve(IReadOnlyDictionary<string, string>? configuration, ExecutionRecord execution)
    {
        var values = Of(execution);
        return (configuration ?? new Dictionary<string, string>()).ToDictionary(pair => pair.Key, pair => VariableReferences.Resolve(pair.Value, values));
    }

    private static Dictionary<string, IReadOnlyDictionary<string, string>> Of(ExecutionRecord execution) => new(execution.Namespaces)
    {
        ["variables"] = execution.Variables,
        ["codepipeline"] = new Dictionary<string, string> { [VariableRules.ExecutionId] = execution.Id },
    };
}
