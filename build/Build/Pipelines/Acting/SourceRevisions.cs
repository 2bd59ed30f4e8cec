using Amazon.CodePipeline;
using Build.Settings;

namespace Build.Pipelines.Acting;

/// <summary>What a source's revisions are.</summary>
public static class SourceRevisions
{
    /// <summary>Commits of a repository; versions of an object in S3.</summary>
    public static SourceRevisionType TypeOf(Names names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return names.Settings.Source.Provider == SourceSettings.S3 ? SourceRevisionType.S3_OBJECT_VERSION_ID : SourceRevisionType.COMMIT_ID;
    }
}
