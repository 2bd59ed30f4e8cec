using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Which transition (Inbound or Outbound of a stage), and why.</summary>
public sealed record DisableStageTransitionRequest(string PipelineName, string StageName, string TransitionType, string Reason);

/// <summary>Keeps executions from entering a stage.</summary>
public sealed class DisableStageTransition(StateStore store, Transitions transitions) : Operation<DisableStageTransitionRequest, Unit>(store)
{
    /// <inheritdoc/>
    protected override Unit Handle(DisableStageTransitionRequest request, CallContext call)
    {
        transitions.Set(call, request.PipelineName, request.StageName, request.TransitionType, enabled: false, request.Reason);
        return Unit.Value;
    }
}
