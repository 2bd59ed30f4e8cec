using Cake.Core;

namespace Cake.AWS.S3;

/// <summary>Settings from the environment, for a build script.</summary>
public static class CakeContextExtensions
{
    /// <summary>Download settings with the SDK's chain of credentials, and the region of <c>AWS_REGION</c>.</summary>
    public static DownloadSettings CreateDownloadSettings(this ICakeContext context) => EnvironmentOf(context).CreateDownloadSettings();

    /// <summary>Upload settings with the SDK's chain of credentials, and the region of <c>AWS_REGION</c>.</summary>
    public static UploadSettings CreateUploadSettings(this ICakeContext context) => EnvironmentOf(context).CreateUploadSettings();

    /// <summary>Sync settings with the SDK's chain of credentials, and the region of <c>AWS_REGION</c>.</summary>
    public static SyncSettings CreateSyncSettings(this ICakeContext context) => EnvironmentOf(context).CreateSyncSettings();

    private static ICakeEnvironment EnvironmentOf(ICakeContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Environment;
    }
}
