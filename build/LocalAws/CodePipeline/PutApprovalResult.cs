using LocalAws.CodePipeline.Execution.Actions;
using LocalAws.CodePipeline.Execution.Progress;
using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Structure;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Which approval, by names and by the token that GetPipelineState shows, and the decision.</summary>
public sealed record PutApprovalResultRequest(string PipelineName, string StageName, string ActionName, ApprovalResult Result, string Token);

/// <summary>Approved or Rejected, with a comment.</summary>
public sealed record ApprovalResult(string Summary, string Status);

/// <summary>When the decision was taken.</summary>
public sealed record PutApprovalResultResponse(DateTimeOffset ApprovedAt);

/// <summary>Decides a manual approval.</summary>
public sealed class PutApprovalResult(StateStore store, PipelineStore pipelines, ExecutionStore executions)
    : Operation<PutApprovalResultRequest, PutApprovalResultResponse>(store)
{
    /// <inheritdoc/>
    protected override PutApprovalResultResponse Handle(PutApprovalResultRequest request, CallContext call)
    {
        var structure = pipelines.Get(call.Scope, request.PipelineName).Structure;
        var stage = structure.Stages.FirstOrDefault(declared => declared.Name == request.StageName)
            ?? throw CodePipelineErrors.StageNotFound(request.PipelineName, request.StageName);
        if (stage.Actions.All(action => action.Name != request.ActionName))
            throw CodePipelineErrors.ActionNotFound(request.PipelineName, request.StageName, request.ActionName);
        var (execution, record) = Pending(call.Scope, request);
        var outcome = request.Result.Status == "Approved"
            ? new ActionOutcome { Summary = request.Result.Summary, UpdatedBy = call.Principal }
            : new ActionOutcome
            {
                Failure = new() { Code = "JobFailed", Message = $"Rejected by {call.Principal}: {request.Result.Summary}" },
                Summary = request.Result.Summary,
                UpdatedBy = call.Principal,
            };
        executions.Save(call.Scope, ActionCompletion.Apply(pipelines.StructureOf(call.Scope, execution), execution, record.Id, outcome, call.Now));
        return new PutApprovalResultResponse(call.Now);
    }

    private (ExecutionRecord Execution, ActionRecord Action) Pending(Scope scope, PutApprovalResultRequest request)
    {
        var candidates = executions.Active(scope, request.PipelineName).Append(executions.LatestInStage(scope, request.PipelineName, request.StageName)).OfType<ExecutionRecord>();
        foreach (var execution in candidates)
        {
            if (execution.Stage(request.StageName)?.Action(request.ActionName) is not { } action || action.Token != request.Token) continue;
            return action.IsInProgress ? (execution, action) : throw CodePipelineErrors.ApprovalAlreadyCompleted(request.ActionName);
        }

        throw CodePipelineErrors.InvalidApprovalToken(request.ActionName);
    }
}
