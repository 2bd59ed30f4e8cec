using LocalAws.CodePipeline;
using LocalAws.Http;

namespace LocalAws.Events.Execution;

/// <summary>Starts a pipeline; the event's content is not handed on.</summary>
internal sealed class CodePipelineSender(StartPipelineExecution start) : ITargetSender
{
    public string Service => "codepipeline";

    public Task SendAsync(Target target, string input, CallContext call) =>
        start.InvokeAsync(new StartPipelineExecutionRequest(target.Arn[(target.Arn.LastIndexOf(':') + 1)..], null, null, null), call);
}
