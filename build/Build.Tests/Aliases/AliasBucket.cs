using Amazon.Runtime;
using Amazon.S3;
using Build.Aws;
using Cake.AWS.S3;
using Cake.Core;
using LocalAws;

namespace Build.Tests.Aliases;

/// <summary>A bucket with versions on an embedded AWS of its own, a folder of files, and a build script's context that works in it.</summary>
public sealed class AliasBucket : IAsyncLifetime
{
    public const string Name = "site";

    private readonly TempFolder state = new();
    private LocalAwsServer server = null!;
    private AwsSession session = null!;

    public TempFolder Folder { get; } = new();

    public ICakeContext Cake => FileContext.New(Folder.Path);

    public AmazonS3Client S3 => session.S3.Value;

    public async ValueTask InitializeAsync()
    {
        server = await LocalAwsServer.StartAsync(new LocalAwsOptions { StateFolder = state.Path });
        session = new AwsSession(new AwsTarget("us-east-1", server.Endpoint, new BasicAWSCredentials(server.AccessKeyId, server.SecretAccessKey)));
        await S3.PutBucketAsync(Name);
        await S3.PutBucketVersioningAsync(new() { BucketName = Name, VersioningConfig = new() { Status = VersionStatus.Enabled } });
    }

    /// <summary>Settings with the session's client.</summary>
    public T Settings<T>() where T : S3Settings, new() => new() { Client = S3, BucketName = Name };

    /// <summary>Writes a file of the folder.</summary>
    public string Write(string path, string content)
    {
        var full = System.IO.Path.Combine(Folder.Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
        return full;
    }

    public string Read(string path) => File.ReadAllText(System.IO.Path.Combine(Folder.Path, path));

    public async Task<string[]> KeysAsync() => [.. (await Cake.GetS3Objects(Settings<DownloadSettings>())).Select(each => each.Key)];

    public async ValueTask DisposeAsync()
    {
        session.Dispose();
        await server.DisposeAsync();
        state.Dispose();
        Folder.Dispose();
    }
}
