using System.Collections.Concurrent;
using LocalAws.CodePipeline.Shapes;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution.Jobs;

/// <summary>Jobs that functions do for actions, until they report. A restarted action takes its job up under the same id.</summary>
public sealed class PipelineJobs
{
    private readonly ConcurrentDictionary<string, PipelineJob> jobs = new(StringComparer.Ordinal);

    /// <summary>A job is to be done; its end is awaited.</summary>
    public PipelineJob Begin(Scope scope, JobDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        return jobs[details.Id] = new PipelineJob(scope, details);
    }

    /// <summary>Nobody waits for the job any more.</summary>
    public void End(string id) => jobs.TryRemove(id, out _);

    /// <summary>A job that is being done.</summary>
    /// <exception cref="AwsException">JobNotFoundException.</exception>
    public PipelineJob Get(Scope scope, string id) => jobs.TryGetValue(id, out var job) && job.Scope == scope
        ? job
        : throw CodePipelineErrors.JobNotFound(id);
}

/// <summary>A job and its end.</summary>
public sealed class PipelineJob(Scope scope, JobDetails details)
{
    private readonly TaskCompletionSource<JobReport> reported = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Scope Scope { get; } = scope;

    public JobDetails Details { get; } = details;

    /// <summary>What the function reports.</summary>
    public Task<JobReport> Reported => reported.Task;

    /// <summary>The function reports.</summary>
    /// <exception cref="AwsException">InvalidJobStateException: it did before.</exception>
    public void Report(JobReport report)
    {
        if (!reported.TrySetResult(report))
            throw new AwsException("InvalidJobStateException", $"The job '{Details.Id}' has been reported on already");
    }
}

/// <summary>How a worker or function says that its job ended.</summary>
public sealed record JobReport
{
    /// <summary>Null when it succeeded.</summary>
    public ErrorDetails? Failure { get; init; }

    public string? Summary { get; init; }
    public string? ExternalExecutionId { get; init; }
    public int? PercentComplete { get; init; }

    /// <summary>What the job worked on, or what a source's job found.</summary>
    public ArtifactRevision? Revision { get; init; }

    /// <summary>There is more to do, in another job that has this.</summary>
    public string? ContinuationToken { get; init; }

    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();
}
