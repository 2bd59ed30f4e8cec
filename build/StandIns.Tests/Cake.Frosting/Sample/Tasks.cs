using Cake.Core;
using Cake.Frosting;

namespace StandIns.Tests.Frosting.Sample;

public sealed class Clean : FrostingTask<SampleContext>
{
    public override void Run(SampleContext context) => context.Journal.Entries.Add("Clean");
}

[TaskName("Compile-All")]
[TaskDescription("Compiles everything")]
[IsDependentOn(typeof(Clean))]
public sealed class Compile(Journal injected) : AsyncFrostingTask<SampleContext>
{
    public override async Task RunAsync(SampleContext context)
    {
        await Task.Yield();
        injected.Entries.Add($"Compile {context.Arguments.GetArgument("configuration")}");
    }
}

[IsDependeeOf(typeof(Compile))]
public sealed class Restore : FrostingTask<SampleContext>
{
    public override void Run(SampleContext context) => context.Journal.Entries.Add("Restore");
}

[TaskDescription("What runs when nothing is asked for")]
[IsDependentOn(typeof(Compile))]
public sealed class Default : FrostingTask;

public sealed class Fails : FrostingTask<SampleContext>
{
    public override void Run(SampleContext context) => throw new InvalidOperationException("disk on fire");

    public override void Finally(SampleContext context) => context.Journal.Entries.Add("Fails finally");
}

public sealed class FailsWithCode : FrostingTask
{
    public override void Run(ICakeContext context) => throw new CakeException(2, "not a region");
}

[ContinueOnError]
public sealed class FailsSoftly : FrostingTask
{
    public override void Run(ICakeContext context) => throw new InvalidOperationException("never mind");
}

[IsDependentOn(typeof(FailsSoftly))]
public sealed class AfterFailsSoftly : FrostingTask<SampleContext>
{
    public override void Run(SampleContext context) => context.Journal.Entries.Add("AfterFailsSoftly");
}

public sealed class Recovers : FrostingTask<SampleContext>
{
    public override void Run(SampleContext context) => throw new InvalidOperationException("first try");

    public override void OnError(Exception exception, SampleContext context) => context.Journal.Entries.Add($"recovered from {exception.Message}");
}

public sealed class Skipped : FrostingTask<SampleContext>, IFrostingTask
{
    public string SkippedMessage => "not on a Tuesday";

    public override bool ShouldRun(SampleContext context) => false;

    public override void Run(SampleContext context) => context.Journal.Entries.Add("Skipped");
}

[IsDependentOn(typeof(Skipped))]
public sealed class AfterSkipped : FrostingTask<SampleContext>
{
    public override void Run(SampleContext context) => context.Journal.Entries.Add("AfterSkipped");
}

public sealed class Arguments : FrostingTask<SampleContext>
{
    public override void Run(SampleContext context) => context.Journal.Entries.AddRange(
        context.Arguments.GetArguments().SelectMany(pair => pair.Value.Select(value => $"{pair.Key}={value}")).Order(StringComparer.Ordinal));
}
