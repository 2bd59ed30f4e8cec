using Amazon;
using Amazon.Runtime.Credentials;
using Cake.Core;

namespace Cake.AWS.S3;

/// <summary>Settings from the environment.</summary>
public static class CakeEnvironmentExtensions
{
    /// <summary>Download settings with the SDK's chain of credentials, and the region of <c>AWS_REGION</c>.</summary>
    public static DownloadSettings CreateDownloadSettings(this ICakeEnvironment environment) => Filled(environment, new DownloadSettings());

    /// <summary>Upload settings with the SDK's chain of credentials, and the region of <c>AWS_REGION</c>.</summary>
    public static UploadSettings CreateUploadSettings(this ICakeEnvironment environment) => Filled(environment, new UploadSettings());

    /// <summary>Sync settings with the SDK's chain of credentials, and the region of <c>AWS_REGION</c>.</summary>
    public static SyncSettings CreateSyncSettings(this ICakeEnvironment environment) => Filled(environment, new SyncSettings());

    private static T Filled<T>(ICakeEnvironment environment, T settings) where T : S3Settings
    {
        ArgumentNullException.ThrowIfNull(environment);
        settings.Credentials = DefaultAWSCredentialsIdentityResolver.GetCredentials();
        settings.EncryptionKey = environment.GetEnvironmentVariable("AWS_ENCRYPTION_KEY");
        if (environment.GetEnvironmentVariable("AWS_REGION") is { Length: > 0 } region)
            settings.Region = RegionEndpoint.GetBySystemName(region);
        return settings;
    }
}
