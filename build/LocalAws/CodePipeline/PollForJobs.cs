using LocalAws.CodePipeline.CustomActions;
using LocalAws.CodePipeline.Execution.Jobs;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Which custom type; how many jobs at most; the value of the type's queryable property.</summary>
public sealed record PollForJobsRequest(ActionTypeId ActionTypeId, int? MaxBatchSize, IReadOnlyDictionary<string, string>? QueryParam);

/// <summary>Jobs that nobody has acknowledged, oldest first.</summary>
public sealed record PollForJobsResponse(IReadOnlyList<Job> Jobs);

/// <summary>A job, and the nonce that acknowledges it.</summary>
public sealed record Job(string Id, JobData Data, string Nonce, string AccountId);

/// <summary>Hands the jobs of a custom action type to a worker. They are handed out again until one worker acknowledges them.</summary>
public sealed class PollForJobs(StateStore store, CustomActionTypes types, PipelineJobs jobs) : Operation<PollForJobsRequest, PollForJobsResponse>(store)
{
    /// <inheritdoc/>
    protected override PollForJobsResponse Handle(PollForJobsRequest request, CallContext call)
    {
        if (request.ActionTypeId.Owner != "Custom")
            throw CodePipelineErrors.Validation($"PollForJobs is for action types of owner Custom, not {request.ActionTypeId.Owner}");
        var type = types.Find(call.Scope, request.ActionTypeId) ?? throw CodePipelineErrors.ActionTypeNotFound(request.ActionTypeId);
        var query = Query(type, request.QueryParam);
        return new([.. jobs.Queued(call.Scope, type.Type.Id)
            .Where(job => query is not { } wanted || job.Details.Data.ActionConfiguration.Configuration.GetValueOrDefault(wanted.Key) == wanted.Value)
            .Take(request.MaxBatchSize ?? int.MaxValue).Select(job => Offer(job, jobs.Reveal(job)))]);
    }

    private static Job Offer(PipelineJob job, JobDetails details) => new(details.Id, details.Data, job.Nonce, details.AccountId);

    private static KeyValuePair<string, string>? Query(CustomActionType type, IReadOnlyDictionary<string, string>? given)
    {
        if (type.Queryable is { } key)
        {
            return given?.TryGetValue(key, out var value) == true
                ? new(key, value)
                : throw CodePipelineErrors.Validation($"ActionType {type.Type.Id} has the queryable property '{key}': queryParam must name it");
        }

        return given is null or { Count: 0 } ? null : throw CodePipelineErrors.Validation($"ActionType {type.Type.Id} has no queryable property: queryParam must be empty");
    }
}
