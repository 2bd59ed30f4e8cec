using Cake.Core;
using Cake.Core.Diagnostics;
using Cake.Core.Scripting;

namespace Cake.Frosting.Internal;

/// <summary>Registers tasks and lifetimes with Cake's engine, and hands the targets to a script host.</summary>
/// <typeparam name="THost">What becomes of the targets: a run, a dry run, a tree, descriptions.</typeparam>
internal sealed class FrostingRunner<THost>(
    THost host,
    ICakeEngine engine,
    IFrostingContext context,
    ICakeLog log,
    IEnumerable<IFrostingTask> tasks,
    IFrostingSetup? setup = null,
    IFrostingTeardown? teardown = null,
    IFrostingTaskSetup? taskSetup = null,
    IFrostingTaskTeardown? taskTeardown = null) : IFrostingRunner
    where THost : IScriptHost
{
    public ExecutionSettings Settings => host.Settings;

    public CakeReport Run(IEnumerable<string> targets)
    {
        foreach (var task in tasks)
            Register(task);
        if (setup is not null)
            engine.RegisterSetupAction(info => setup.Setup(context, info));
        if (teardown is not null)
            engine.RegisterTeardownAction(info => teardown.Teardown(context, info));
        if (taskSetup is not null)
            engine.RegisterTaskSetupAction(info => taskSetup.Setup(context, info));
        if (taskTeardown is not null)
            engine.RegisterTaskTeardownAction(info => taskTeardown.Teardown(context, info));
        return host.RunTargets(targets);
    }

    private void Register(IFrostingTask task)
    {
        var name = task.GetType().TaskName();
        log.Debug("Registering task: {0}", name);
        if (!task.ContextType().IsInstanceOfType(context))
        {
            log.Warning("Task cannot be used since the context isn't convertible to {0}.", task.ContextType().FullName ?? "");
            return;
        }
        var builder = engine.RegisterTask(name);
        if (task.Description() is { Length: > 0 } description)
            builder.Description(description);
        foreach (var dependency in task.Tied<IsDependentOnAttribute>("dependency"))
            builder.IsDependentOn(dependency);
        foreach (var dependee in task.Tied<IsDependeeOfAttribute>("reverse dependency"))
            builder.IsDependeeOf(dependee);
        AddActions(builder, task);
    }

    // The engine treats a task without action, criteria or error handler differently from one that has an empty one.
    private void AddActions(CakeTaskBuilder builder, IFrostingTask task)
    {
        if (task.OverridesRun())
            builder.Does(task.RunAsync);
        if (task.Overrides(nameof(IFrostingTask.ShouldRun)))
            builder.WithCriteria(task.ShouldRun, task.SkippedMessage);
        if (task.IsContinueOnError())
            builder.ContinueOnError();
        if (task.Overrides(nameof(IFrostingTask.OnError)))
            builder.OnError(exception => task.OnError(exception, context));
        if (task.Overrides(nameof(IFrostingTask.Finally)))
            builder.Finally(() => task.Finally(context));
    }
}
