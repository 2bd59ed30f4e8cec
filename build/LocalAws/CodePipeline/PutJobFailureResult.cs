using LocalAws.CodePipeline.Execution.Jobs;
using LocalAws.CodePipeline.Shapes;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>The worker or function could not do its job.</summary>
public sealed record PutJobFailureResultRequest(string JobId, FailureDetails FailureDetails);

/// <summary>Why.</summary>
public sealed record FailureDetails(string Type, string Message, string? ExternalExecutionId);

/// <summary>Takes the failure of a job.</summary>
public sealed class PutJobFailureResult(PipelineJobs jobs, StateStore store) : Operation<PutJobFailureResultRequest, Unit>(store)
{
    /// <inheritdoc/>
    protected override Unit Handle(PutJobFailureResultRequest request, CallContext call)
    {
        var report = new JobReport
        {
            Failure = new ErrorDetails { Code = request.FailureDetails.Type, Message = request.FailureDetails.Message },
            ExternalExecutionId = request.FailureDetails.ExternalExecutionId,
        };
        jobs.Report(call.Scope, jobs.Get(call.Scope, request.JobId), report);
        return Unit.Value;
    }
}
