using LocalAws.CodeBuild.Execution.Spec;

namespace LocalAws.CodeBuild.Execution;

/// <summary>
/// Which phase follows which, after "Build phase transitions" of the CodeBuild user guide: every phase leads to the next; a failed
/// BUILD still runs POST_BUILD; UPLOAD_ARTIFACTS is attempted even when BUILD failed; any other failure goes straight to FINALIZING.
/// </summary>
public static class PhasePlan
{
    private static readonly string[] Order =
    [
        PhaseName.Submitted,
        PhaseName.Queued,
        PhaseName.Provisioning,
        PhaseName.DownloadSource,
        PhaseName.Install,
        PhaseName.PreBuild,
        PhaseName.Build,
        PhaseName.PostBuild,
        PhaseName.UploadArtifacts,
        PhaseName.Finalizing,
        PhaseName.Completed,
    ];

    /// <summary>The phase after one that ended with this status, or null after the last.</summary>
    public static string? Next(string phase, string status, OnFailureMode onFailure = OnFailureMode.Default)
    {
        var follower = Order.SkipWhile(name => name != phase).Skip(1).FirstOrDefault();
        if (status == BuildStatus.Succeeded || phase is PhaseName.Finalizing or PhaseName.Completed)
            return follower;
        if (status != BuildStatus.Failed)
            return PhaseName.Finalizing;
        return onFailure switch
        {
            OnFailureMode.Continue => follower,
            OnFailureMode.Abort => PhaseName.Finalizing,
            _ => phase is PhaseName.Build or PhaseName.PostBuild or PhaseName.UploadArtifacts ? follower : PhaseName.Finalizing,
        };
    }

    /// <summary>
    /// The build's status from its phases': that of the first that did not succeed. on-failure CONTINUE decides what runs next, not how
    /// the build is judged, so that a build is never called a success in which something failed.
    /// </summary>
    public static string Outcome(IEnumerable<string> phaseStatuses) =>
        phaseStatuses.FirstOrDefault(status => status != BuildStatus.Succeeded, BuildStatus.Succeeded);
}
