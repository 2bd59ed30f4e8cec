using Build.Aws;
using Build.Reporting;
using Build.Revisions;
using Build.Settings;
using Build.Sources;
using Cake.Core;
using Cake.Frosting;

namespace Build;

/// <summary>What tasks work with: inputs, places, and AWS.</summary>
public sealed class BuildContext(
    ICakeContext context, Parameters parameters, Paths paths, SettingsSource settings, CloudConnection connection, Journal journal, Outcome outcome, Interruption interruption)
    : FrostingContext(context)
{
    /// <summary>The command line and the environment.</summary>
    public Parameters Parameters { get; } = parameters;

    /// <summary>Where things are.</summary>
    public Paths Paths { get; } = paths;

    /// <summary>What each task did.</summary>
    public Journal Journal { get; } = journal;

    /// <summary>How the run ends.</summary>
    public Outcome Outcome { get; } = outcome;

    /// <summary>The settings; read, and refused when they are invalid, by the first task that needs one.</summary>
    public NutshellSettings Settings => settings.Value;

    /// <summary>What a revision is packaged from.</summary>
    public RevisionSource Revision => new(Paths.Root, Settings.Application) { Excludes = Settings.Package.Excludes, Commit = Parameters.BuiltCommit };

    /// <summary>
    /// Whether the revision is made of the files here: one that is named with <c>--revision</c> is in the bucket already, and a function has none.
    /// </summary>
    public bool PackagesRevision => Parameters.Revision is null && !Settings.IsServerless;

    /// <summary>What Push did in this run; null when it did not run.</summary>
    public PushResult? Pushed { get; set; }

    /// <summary>Whether a task of this run works with AWS.</summary>
    public bool UsesCloud { get; set; }

    /// <summary>Cancelled by Ctrl-C.</summary>
    public CancellationToken Cancellation => interruption.Token;

    /// <summary>Notes what a task did.</summary>
    public void Done(IFrostingTask task, string line)
    {
        ArgumentNullException.ThrowIfNull(task);
        Journal.Done(TaskInfo.Of(task.GetType()).Name, line);
    }

    /// <summary>Begins to open AWS while this task waits for something else, if a task of this run needs it.</summary>
    public void OpenCloudMeanwhile()
    {
        if (UsesCloud)
            connection.Begin(Cancellation);
    }

    /// <summary>AWS, embedded or real; opened by the first task that needs it.</summary>
    public Task<Cloud> CloudAsync() => connection.OpenAsync(Cancellation);
}
