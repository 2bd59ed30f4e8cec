using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>A revision of a pull request.</summary>
public sealed record GetPullRequestApprovalStatesRequest(string PullRequestId, string RevisionId);

/// <summary>Who approved it.</summary>
public sealed record GetPullRequestApprovalStatesResponse(IReadOnlyList<Approval> Approvals);

/// <summary>Tells who approved the revision of a pull request.</summary>
public sealed class GetPullRequestApprovalStates(StateStore state, PullRequestStore requests) : Operation<GetPullRequestApprovalStatesRequest, GetPullRequestApprovalStatesResponse>(state)
{
    /// <inheritdoc/>
    protected override GetPullRequestApprovalStatesResponse Handle(GetPullRequestApprovalStatesRequest request, CallContext call) =>
        new(requests.Approvals(call.Scope, requests.Get(call.Scope, request.PullRequestId) with { RevisionId = request.RevisionId }));
}
