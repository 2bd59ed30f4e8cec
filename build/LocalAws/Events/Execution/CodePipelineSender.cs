using LocalAws.CodePipeline;
using LocalAws.Http;

namespace LocalAws.Events.Execution;

/// <summary>Starts a pipeline, in a role's name; the event's content is not handed on.</summary>
internal sealed class CodePipelineSender(StartPipelineExecution start, TargetRoles roles) : ITargetSender
{
    public string Service => "codepipeline";

    /// <exception cref="Kernel.AwsException">ValidationException.</exception>
    public void Check(Target target) => TargetRoles.Check(target);

    public Task SendAsync(Target target, string input, CallContext call)
    {
        roles.Demand(target, "codepipeline:StartPipelineExecution", target.Arn, call);
        return start.InvokeAsync(new StartPipelineExecutionRequest(target.Arn[(target.Arn.LastIndexOf(':') + 1)..], null, null, null), call);
    }
}
