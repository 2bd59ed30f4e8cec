using Amazon.Runtime;
using Amazon.S3;

namespace Cake.AWS.S3.Internal;

/// <summary>The client that settings ask for.</summary>
/// <param name="Client">The client.</param>
/// <param name="IsOwn">It was made for this, and is closed with it.</param>
internal sealed record S3Access(IAmazonS3 Client, bool IsOwn) : IDisposable
{
    /// <exception cref="ArgumentException">Settings that no client can be made of.</exception>
    public static S3Access Of(S3Settings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentException.ThrowIfNullOrEmpty(settings.BucketName, "settings.BucketName");
        if (settings.Client is { } given)
            return new S3Access(given, IsOwn: false);
        ArgumentNullException.ThrowIfNull(settings.Region, "settings.Region");
        return new S3Access(new AmazonS3Client(CredentialsOf(settings), new AmazonS3Config { RegionEndpoint = settings.Region }), IsOwn: true);
    }

    public void Dispose()
    {
        if (IsOwn)
            Client.Dispose();
    }

    private static AWSCredentials CredentialsOf(S3Settings settings)
    {
        if (settings.Credentials is { } found)
            return found;
        ArgumentException.ThrowIfNullOrEmpty(settings.AccessKey, "settings.AccessKey");
        ArgumentException.ThrowIfNullOrEmpty(settings.SecretKey, "settings.SecretKey");
        return string.IsNullOrEmpty(settings.SessionToken)
            ? new BasicAWSCredentials(settings.AccessKey, settings.SecretKey)
            : new SessionAWSCredentials(settings.AccessKey, settings.SecretKey, settings.SessionToken);
    }
}
