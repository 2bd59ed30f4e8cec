using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Which transition: Inbound or Outbound of a stage.</summary>
public sealed record EnableStageTransitionRequest(string PipelineName, string StageName, string TransitionType);

/// <summary>Lets executions enter a stage again.</summary>
public sealed class EnableStageTransition(StateStore store, Transitions transitions) : Operation<EnableStageTransitionRequest, Unit>(store)
{
    /// <inheritdoc/>
    protected override Unit Handle(EnableStageTransitionRequest request, CallContext call)
    {
        transitions.Set(call, request.PipelineName, request.StageName, request.TransitionType, enabled: true, reason: null);
        return Unit.Value;
    }
}
