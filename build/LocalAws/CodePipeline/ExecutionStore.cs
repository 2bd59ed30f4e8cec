using LocalAws.CodePipeline.Execution;
using LocalAws.CodePipeline.Execution.Records;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>
/// Executions of pipelines in the order of their numbers. Whatever is saved is published as state change events once it is committed, and the runner
/// is told to look at the pipeline.
/// </summary>
public sealed class ExecutionStore(StateStore store, EventBus events, PipelineSignal signal, PipelineStore pipelines)
{
    private readonly Collection<ExecutionRecord> executions = store.Collection<ExecutionRecord>("codepipeline.executions");
    private readonly Collection<ExecutionKey> byId = store.Collection<ExecutionKey>("codepipeline.execution-ids");
    private readonly Collection<ExecutionKey> active = store.Collection<ExecutionKey>("codepipeline.active-executions");

    private readonly Collection<ExecutionKey> latestInStage = store.Collection<ExecutionKey>("codepipeline.latest-in-stage");

    public ExecutionRecord? Find(Scope scope, string pipeline, string id) =>
        byId.Find(scope, $"{pipeline}/{id}") is { } key ? executions.Find(scope, Key(pipeline, key.Number)) : null;

    /// <exception cref="AwsException">PipelineExecutionNotFoundException.</exception>
    public ExecutionRecord Get(Scope scope, string pipeline, string id) =>
        Find(scope, pipeline, id) ?? throw CodePipelineErrors.PipelineExecutionNotFound(pipeline, id);

    /// <summary>The execution that entered the stage last, or null when none ever did.</summary>
    public ExecutionRecord? LatestInStage(Scope scope, string pipeline, string stage) =>
        latestInStage.Find(scope, $"{pipeline}/{stage}") is { } key ? executions.Find(scope, Key(pipeline, key.Number)) : null;

    /// <summary>As <see cref="LatestInStage"/> for several stages; an execution that is the latest in many is read once.</summary>
    public IReadOnlyDictionary<string, ExecutionRecord> LatestInStages(Scope scope, string pipeline, IEnumerable<string> stages)
    {
        var numbers = stages.Select(stage => (stage, key: latestInStage.Find(scope, $"{pipeline}/{stage}"))).Where(found => found.key is not null).ToList();
        var records = numbers.Select(found => found.key!.Number).Distinct().Select(number => executions.Find(scope, Key(pipeline, number)))
            .OfType<ExecutionRecord>().ToDictionary(execution => execution.Number);
        return numbers.Where(found => records.ContainsKey(found.key!.Number)).ToDictionary(found => found.stage, found => records[found.key!.Number]);
    }

    /// <summary>Newest first, those with a number lower than <paramref name="before"/>.</summary>
    public IReadOnlyList<ExecutionRecord> Newest(Scope scope, string pipeline, long? before = null, int limit = int.MaxValue) =>
        executions.ListDescending(scope, pipeline + "/", before is { } number ? Key(pipeline, number) : null, limit);

    /// <summary>The executions that have not ended, oldest first.</summary>
    public IReadOnlyList<ExecutionRecord> Active(Scope scope, string pipeline) =>
        [.. active.List(scope, pipeline + "/").Select(key => executions.Find(scope, Key(pipeline, key.Number))).OfType<ExecutionRecord>()];

    /// <summary>Every pipeline that has an execution which has not ended.</summary>
    public IEnumerable<(Scope Scope, string Pipeline)> ActivePipelines() => active.Everywhere().Select(found => (found.Scope, found.Document.Pipeline)).Distinct();

    /// <summary>Writes an execution, new or changed.</summary>
    public void Save(Scope scope, ExecutionRecord execution)
    {
        var key = Key(execution.PipelineName, execution.Number);
        var before = executions.Find(scope, key);
        executions.Put(scope, key, execution);
        var self = new ExecutionKey(execution.PipelineName, execution.Number);
        if (before is null) byId.Put(scope, $"{execution.PipelineName}/{execution.Id}", self);
        foreach (var stage in execution.Stages.Where(stage => before?.Stage(stage.Name) is null)) latestInStage.Put(scope, $"{execution.PipelineName}/{stage.Name}", self);
        if (execution.IsActive) active.Put(scope, key, self);
        else active.Remove(scope, key);
        var changes = StateChanges.Between(scope, pipelines.StructureOf(scope, execution), before, execution);
        foreach (var change in changes) events.Publish(change);
        store.AfterCommit(() => signal.Wake(scope, execution.PipelineName));
    }

    /// <summary>Forgets all executions of a deleted pipeline.</summary>
    public void RemoveAll(Scope scope, string pipeline)
    {
        foreach (var execution in executions.List(scope, pipeline + "/"))
        {
            foreach (var stage in execution.Stages) latestInStage.Remove(scope, $"{pipeline}/{stage.Name}");
            executions.Remove(scope, Key(pipeline, execution.Number));
            active.Remove(scope, Key(pipeline, execution.Number));
            byId.Remove(scope, $"{pipeline}/{execution.Id}");
        }

        store.AfterCommit(() => signal.Wake(scope, pipeline));
    }

    private static string Key(string pipeline, long number) => FormattableString.Invariant($"{pipeline}/{number:D12}");
}

/// <summary>Which execution of which pipeline.</summary>
public sealed record ExecutionKey(string Pipeline, long Number);
