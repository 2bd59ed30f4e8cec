using LocalAws.CodePipeline.Execution.Jobs;
using LocalAws.CodePipeline.Shapes;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>The worker or function has done its job; or wants another one of the same action, with a continuation token.</summary>
public sealed record PutJobSuccessResultRequest(
    string JobId, CurrentRevision? CurrentRevision, string? ContinuationToken, ExecutionDetails? ExecutionDetails, IReadOnlyDictionary<string, string>? OutputVariables);

/// <summary>The revision that the job worked on, or that a source's job found.</summary>
public sealed record CurrentRevision(string Revision, string ChangeIdentifier, DateTimeOffset? Created, string? RevisionSummary);

/// <summary>What people see of it.</summary>
public sealed record ExecutionDetails(string? Summary, string? ExternalExecutionId, int? PercentComplete);

/// <summary>Takes the success of a job.</summary>
public sealed class PutJobSuccessResult(PipelineJobs jobs, StateStore store) : Operation<PutJobSuccessResultRequest, Unit>(store)
{
    /// <summary>All output variables of an action together, in characters of their JSON (AWS: CodePipeline quotas, 122880).</summary>
    private const int MaximumVariables = 122_880;

    /// <inheritdoc/>
    protected override Unit Handle(PutJobSuccessResultRequest request, CallContext call)
    {
        var variables = request.OutputVariables ?? new Dictionary<string, string>();
        var size = variables.Sum(variable => variable.Key.Length + (variable.Value?.Length ?? 0));
        if (size > MaximumVariables)
            throw new AwsException("OutputVariablesSizeExceededException", $"The output variables have {size} characters; {MaximumVariables} are allowed");
        var report = new JobReport
        {
            Summary = request.ExecutionDetails?.Summary,
            ExternalExecutionId = request.ExecutionDetails?.ExternalExecutionId,
            PercentComplete = request.ExecutionDetails?.PercentComplete,
            ContinuationToken = request.ContinuationToken,
            Revision = request.CurrentRevision is not { } current ? null : new ArtifactRevision
            {
                RevisionId = current.Revision,
                RevisionChangeIdentifier = current.ChangeIdentifier,
                RevisionSummary = current.RevisionSummary,
                Created = current.Created ?? call.Now,
            },
            Variables = variables,
        };
        jobs.Report(call.Scope, jobs.Get(call.Scope, request.JobId), report);
        return Unit.Value;
    }
}
