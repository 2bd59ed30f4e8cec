using LocalAws.CodePipeline.Execution.Jobs;
using LocalAws.CodePipeline.Shapes;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Which job.</summary>
public sealed record GetJobDetailsRequest(string JobId);

/// <summary>The job, with credentials for its artifacts.</summary>
public sealed record GetJobDetailsResponse(JobDetails JobDetails);

/// <summary>Shows a job to the worker or function that does it.</summary>
public sealed class GetJobDetails(PipelineJobs jobs, StateStore store) : Operation<GetJobDetailsRequest, GetJobDetailsResponse>(store)
{
    /// <inheritdoc/>
    protected override GetJobDetailsResponse Handle(GetJobDetailsRequest request, CallContext call) =>
        new(jobs.Reveal(jobs.Get(call.Scope, request.JobId)));
}
