using Cake.Core;
using Cake.Frosting;

namespace StandIns.Tests.Frosting.Sample;

public sealed class SampleLifetime : FrostingLifetime<SampleContext>
{
    public override void Setup(SampleContext context, ISetupContext info) => context.Journal.Entries.Add($"setup for {info.TargetTask.Name}");

    public override void Teardown(SampleContext context, ITeardownContext info) =>
        context.Journal.Entries.Add(info.Successful ? "teardown" : $"teardown after {info.ThrownException.Message}");
}

public sealed class SampleTaskLifetime : FrostingTaskLifetime<SampleContext>
{
    public override void Setup(SampleContext context, ITaskSetupContext info) => context.Journal.Entries.Add($"before {info.Task.Name}");

    public override void Teardown(SampleContext context, ITaskTeardownContext info) => context.Journal.Entries.Add($"after {info.Task.Name}");
}

public sealed class FailingSetup : FrostingSetup<SampleContext>
{
    public override void Setup(SampleContext context, ISetupContext info) => throw new InvalidOperationException("no setup today");
}

public sealed class RecordingTeardown : FrostingTeardown<SampleContext>
{
    public override void Teardown(SampleContext context, ITeardownContext info) => context.Journal.Entries.Add("teardown");
}
