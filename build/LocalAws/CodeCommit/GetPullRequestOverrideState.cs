using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>A revision of a pull request.</summary>
public sealed record GetPullRequestOverrideStateRequest(string PullRequestId, string RevisionId);

/// <summary>Whether its rules are overridden, and by whom.</summary>
public sealed record GetPullRequestOverrideStateResponse(bool Overridden, string? Overrider);

/// <summary>Tells whether the approval rules of a revision count.</summary>
public sealed class GetPullRequestOverrideState(StateStore state, PullRequestStore requests)
    : Operation<GetPullRequestOverrideStateRequest, GetPullRequestOverrideStateResponse>(state)
{
    /// <inheritdoc/>
    protected override GetPullRequestOverrideStateResponse Handle(GetPullRequestOverrideStateRequest request, CallContext call)
    {
        var found = requests.Get(call.Scope, request.PullRequestId);
        var overrider = requests.OverriderOf(call.Scope, found with { RevisionId = request.RevisionId });
        return new(overrider is not null, overrider);
    }
}
