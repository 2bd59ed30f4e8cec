using System.Text.Json;
using LocalAws.CodePipeline;
using LocalAws.Http;

namespace LocalAws.Events.Execution;

/// <summary>
/// Starts a pipeline, in a role's name. What the target's own input says of an execution, variables and source revisions, holds for it; the event itself is
/// not handed on.
/// </summary>
internal sealed class CodePipelineSender(StartPipelineExecution start, TargetRoles roles) : ITargetSender
{
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);

    public string Service => "codepipeline";

    /// <exception cref="Kernel.AwsException">ValidationException.</exception>
    public void Check(Target target) => TargetRoles.Check(target);

    public Task SendAsync(Target target, string input, CallContext call)
    {
        roles.Demand(target, "codepipeline:StartPipelineExecution", target.Arn, call);
        return start.InvokeAsync(Request(target, input), call);
    }

    private static StartPipelineExecutionRequest Request(Target target, string input)
    {
        var pipeline = new StartPipelineExecutionRequest(target.Arn[(target.Arn.LastIndexOf(':') + 1)..], null, null, null);
        if (target.Input is null && target.InputTransformer is null)
            return pipeline;
        try
        {
            return (JsonSerializer.Deserialize<StartPipelineExecutionRequest>(input, CamelCase) ?? pipeline) with { Name = pipeline.Name };
        }
        catch (JsonException exception)
        {
            throw EventsErrors.Invalid($"The input of target {target.Id} is no JSON of StartPipelineExecution: {exception.Message}");
        }
    }
}
