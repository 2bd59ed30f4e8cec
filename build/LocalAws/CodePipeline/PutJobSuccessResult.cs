using LocalAws.CodePipeline.Execution.Jobs;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>The function has done its job; or wants to be called again, with a continuation token.</summary>
public sealed record PutJobSuccessResultRequest(
    string JobId, CurrentRevision? CurrentRevision, string? ContinuationToken, ExecutionDetails? ExecutionDetails, IReadOnlyDictionary<string, string>? OutputVariables);

/// <summary>A revision that the job made.</summary>
public sealed record CurrentRevision(string Revision, string ChangeIdentifier, DateTimeOffset? Created, string? RevisionSummary);

/// <summary>What people see of it.</summary>
public sealed record ExecutionDetails(string? Summary, string? ExternalExecutionId, int? PercentComplete);

/// <summary>Takes the success of a job.</summary>
public sealed class PutJobSuccessResult(PipelineJobs jobs, StateStore store) : Operation<PutJobSuccessResultRequest, Unit>(store)
{
    /// <inheritdoc/>
    protected override Unit Handle(PutJobSuccessResultRequest request, CallContext call)
    {
        jobs.Get(call.Scope, request.JobId).Report(new JobReport
        {
            Summary = request.ExecutionDetails?.Summary,
            ExternalExecutionId = request.ExecutionDetails?.ExternalExecutionId,
            ContinuationToken = request.ContinuationToken,
            Variables = request.OutputVariables ?? new Dictionary<string, string>(),
        });
        return Unit.Value;
    }
}
