using LocalAws.CodePipeline.Execution.Jobs;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Which job, and the nonce that came with it.</summary>
public sealed record AcknowledgeJobRequest(string JobId, string Nonce);

/// <summary>InProgress: the job is this worker's.</summary>
public sealed record AcknowledgeJobResponse(string Status);

/// <summary>A worker takes a job. The nonce is good once, so that of several workers one has it (AWS: "Develop a job worker for your custom action").</summary>
public sealed class AcknowledgeJob(StateStore store, PipelineJobs jobs) : Operation<AcknowledgeJobRequest, AcknowledgeJobResponse>(store)
{
    /// <inheritdoc/>
    protected override AcknowledgeJobResponse Handle(AcknowledgeJobRequest request, CallContext call)
    {
        var job = jobs.Get(call.Scope, request.JobId);
        if (job.Status != "Queued" || job.Nonce != request.Nonce)
        {
            throw new AwsException(
                "InvalidNonceException", $"The nonce for the job '{request.JobId}' is not valid: the job is {job.Status}. Another worker may have acknowledged it; poll for the next one");
        }

        return new(jobs.Acknowledge(call.Scope, job).Status);
    }
}
