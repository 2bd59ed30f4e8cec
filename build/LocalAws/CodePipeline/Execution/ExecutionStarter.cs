using LocalAws.CodePipeline.Execution.Progress;
using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution;

/// <summary>Makes new executions: of StartPipelineExecution, of triggers, of rollbacks.</summary>
public sealed class ExecutionStarter(StateStore store, PipelineStore pipelines, ExecutionStore executions, TimeProvider clock)
{
    /// <summary>Stores a new execution of the pipeline's current structure, which waits to enter the first stage.</summary>
    /// <exception cref="AwsException">A variable has no value, or too many executions are under way.</exception>
    public ExecutionRecord Start(Scope scope, string name, ExecutionTrigger trigger, StartOptions options) => store.Transaction(() =>
    {
        var pipeline = pipelines.Get(scope, name);
        CheckConcurrency(scope, pipeline);
        var now = clock.GetUtcNow();
        var execution = new ExecutionRecord
        {
            Id = Ids.Uuid(),
            Number = pipeline.LastNumber + 1,
            PipelineName = name,
            PipelineVersion = pipeline.Version,
            Mode = pipeline.Structure.ExecutionMode ?? "SUPERSEDED",
            Trigger = trigger,
            StartTime = now,
            LastUpdateTime = now,
            Variables = ValuesOf(pipeline.Structure, options.Variables),
            SourceRevisionOverrides = options.SourceRevisions,
            Change = options.Change,
        };
        return Save(scope, pipeline, execution);
    });

    /// <summary>Stores the execution of a rollback.</summary>
    public ExecutionRecord StartRollback(Scope scope, PipelineRecord pipeline, string stage, ExecutionRecord target, ExecutionTrigger trigger)
    {
        var moment = new Moment(clock.GetUtcNow(), Ids.Uuid);
        return Save(scope, pipeline, RollbackStart.Create(pipeline.Structure, stage, target, trigger, pipeline.LastNumber + 1, moment));
    }

    private ExecutionRecord Save(Scope scope, PipelineRecord pipeline, ExecutionRecord execution)
    {
        pipelines.Put(scope, pipeline with { LastNumber = execution.Number });
        executions.Save(scope, execution);
        return execution;
    }

    private void CheckConcurrency(Scope scope, PipelineRecord pipeline)
    {
        if (pipeline.Structure.ExecutionMode is not ("QUEUED" or "PARALLEL")) return;
        if (executions.Active(scope, pipeline.Structure.Name).Count >= Scheduler.MaximumConcurrentExecutions)
            throw CodePipelineErrors.ConcurrentExecutionsLimit(pipeline.Structure.Name, Scheduler.MaximumConcurrentExecutions);
    }

    private static Dictionary<string, string> ValuesOf(PipelineDeclaration structure, IReadOnlyDictionary<string, string> given)
    {
        var declared = structure.Variables ?? [];
        if (given.Keys.FirstOrDefault(name => declared.All(variable => variable.Name != name)) is { } unknown)
            throw CodePipelineErrors.Validation($"Pipeline '{structure.Name}' has no variable '{unknown}'");
        if (declared.FirstOrDefault(variable => variable.DefaultValue is null && !given.ContainsKey(variable.Name)) is { } missing)
            throw CodePipelineErrors.Validation($"Variable '{missing.Name}' of pipeline '{structure.Name}' has no default value; give it one to start an execution");
        return declared.ToDictionary(variable => variable.Name, variable => given.GetValueOrDefault(variable.Name) ?? variable.DefaultValue!);
    }
}

/// <summary>What the starter of an execution may choose.</summary>
public sealed record StartOptions
{
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();
    public IReadOnlyList<SourceRevisionOverride> SourceRevisions { get; init; } = [];

    /// <summary>The change at a git provider that it is started for.</summary>
    public SourceChange? Change { get; init; }
}
