using LocalAws.CodePipeline.Execution;

namespace LocalAws.CodePipeline.Structure;

/// <summary>References to variables point back: to the pipeline's own, or to the namespace of an action that has finished before.</summary>
internal static class VariableRules
{
    /// <summary>The one variable of the namespace codepipeline (AWS: "Variables reference").</summary>
    public const string ExecutionId = "PipelineExecutionId";

    public static void Check(PipelineDeclaration pipeline)
    {
        if (StructureRules.FirstDuplicate((pipeline.Variables ?? []).Select(variable => variable.Name)) is { } twice)
            throw CodePipelineErrors.InvalidStructure($"Variable name must be unique within a pipeline. '{twice}' is used more than once");
        var declared = (pipeline.Variables ?? []).Select(variable => variable.Name).ToHashSet(StringComparer.Ordinal);
        var namespaces = new HashSet<string>(StringComparer.Ordinal);
        foreach (var stage in pipeline.Stages)
        {
            foreach (var wave in stage.Actions.GroupBy(action => action.RunOrder ?? 1).OrderBy(wave => wave.Key))
            {
                foreach (var action in wave) CheckReferences(action, declared, namespaces);
                namespaces.UnionWith(wave.Select(action => action.Namespace).OfType<string>());
            }
        }
    }

    private static void CheckReferences(ActionDeclaration action, HashSet<string> declared, HashSet<string> namespaces)
    {
        foreach (var (scope, name) in (action.Configuration ?? new Dictionary<string, string>()).Values.SelectMany(VariableReferences.In))
        {
            var known = scope switch
            {
                "variables" => declared.Contains(name),
                "codepipeline" => name == ExecutionId,
                _ => namespaces.Contains(scope),
            };
            if (!known)
                throw CodePipelineErrors.InvalidAction($"Action '{action.Name}' refers to #{{{scope}.{name}}}, which no variable or earlier action of the pipeline provides");
        }
    }
}
