using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>A revision of a pull request.</summary>
public sealed record EvaluatePullRequestApprovalRulesRequest(string PullRequestId, string RevisionId);

/// <summary>What its rules say.</summary>
public sealed record EvaluatePullRequestApprovalRulesResponse(Evaluation Evaluation);

/// <summary>Whether it may be merged, and which rules say yes or no.</summary>
public sealed record Evaluation(bool Approved, bool Overridden, IReadOnlyList<string> ApprovalRulesSatisfied, IReadOnlyList<string> ApprovalRulesNotSatisfied);

/// <summary>Tells whether a pull request has the approvals that its rules ask for.</summary>
public sealed class EvaluatePullRequestApprovalRules(StateStore state, PullRequestStore requests)
    : Operation<EvaluatePullRequestApprovalRulesRequest, EvaluatePullRequestApprovalRulesResponse>(state)
{
    /// <inheritdoc/>
    protected override EvaluatePullRequestApprovalRulesResponse Handle(EvaluatePullRequestApprovalRulesRequest request, CallContext call)
    {
        var found = requests.Get(call.Scope, request.PullRequestId);
        if (found.RevisionId != request.RevisionId)
            throw CodeCommitErrors.RevisionNotCurrent();
        var (approved, satisfied, not) = ApprovalRules.Evaluate(found, requests.Approvals(call.Scope, found));
        var overridden = requests.OverriderOf(call.Scope, found) is not null;
        return new(new Evaluation(approved || overridden, overridden, satisfied, not));
    }
}
