using Amazon;
using Amazon.CloudFormation;
using Amazon.CloudWatchLogs;
using Amazon.AutoScaling;
using Amazon.CodeBuild;
using Amazon.CodeCommit;
using Amazon.CodeConnections;
using Amazon.CodeDeploy;
using Amazon.CodePipeline;
using Amazon.EC2;
using Amazon.ElasticLoadBalancingV2;
using Amazon.EventBridge;
using Amazon.IdentityManagement;
using Amazon.Lambda;
using Amazon.Runtime;
using Amazon.Runtime.Credentials;
using Amazon.S3;
using Amazon.SecretsManager;
using Amazon.SecurityToken;
using Amazon.SimpleNotificationService;
using Amazon.SimpleSystemsManagement;

namespace Build.Aws;

/// <summary>
/// The only place that makes service clients. Embedded or real is an endpoint and credentials, and nothing else: every client is made
/// the same way, when it is first asked for, and kept.
/// </summary>
public sealed class AwsSession : IDisposable
{
    /// <summary>Bytes that bodies of objects are read and sent at once: with the SDK's own 8 KiB sending takes a tenth more of the processor.</summary>
    private const int S3BufferSize = 128 << 10;

    private readonly AwsTarget target;
    private readonly List<IDisposable> made = [];
    private readonly Dictionary<string, AwsSession> regions = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    /// <summary>A session with this endpoint and these credentials; nothing is called yet.</summary>
    public AwsSession(AwsTarget target)
    {
        this.target = target ?? throw new ArgumentNullException(nameof(target));
        S3 = Make<AmazonS3Client>(() => New(new AmazonS3Config { ForcePathStyle = target.Endpoint is not null, BufferSize = S3BufferSize }, (credentials, config) => new BundleClient(credentials, config), config => new BundleClient(config)));
        Sts = Make(() => New(new AmazonSecurityTokenServiceConfig(), (credentials, config) => new AmazonSecurityTokenServiceClient(credentials, config), config => new AmazonSecurityTokenServiceClient(config)));
        Ec2 = Make(() => New(new AmazonEC2Config(), (credentials, config) => new AmazonEC2Client(credentials, config), config => new AmazonEC2Client(config)));
        Ssm = Make(() => New(new AmazonSimpleSystemsManagementConfig(), (credentials, config) => new AmazonSimpleSystemsManagementClient(credentials, config), config => new AmazonSimpleSystemsManagementClient(config)));
        Iam = Make(() => New(new AmazonIdentityManagementServiceConfig(), (credentials, config) => new AmazonIdentityManagementServiceClient(credentials, config), config => new AmazonIdentityManagementServiceClient(config)));
        CloudFormation = Make(() => New(new AmazonCloudFormationConfig(), (credentials, config) => new AmazonCloudFormationClient(credentials, config), config => new AmazonCloudFormationClient(config)));
        CodeCommit = Make(() => New(new AmazonCodeCommitConfig(), (credentials, config) => new AmazonCodeCommitClient(credentials, config), config => new AmazonCodeCommitClient(config)));
        CodeBuild = Make(() => New(new AmazonCodeBuildConfig(), (credentials, config) => new AmazonCodeBuildClient(credentials, config), config => new AmazonCodeBuildClient(config)));
        CodeDeploy = Make(() => New(new AmazonCodeDeployConfig(), (credentials, config) => new AmazonCodeDeployClient(credentials, config), config => new AmazonCodeDeployClient(config)));
        CodePipeline = Make(() => New(new AmazonCodePipelineConfig(), (credentials, config) => new AmazonCodePipelineClient(credentials, config), config => new AmazonCodePipelineClient(config)));
        CodeConnections = Make(() => New(new AmazonCodeConnectionsConfig(), (credentials, config) => new AmazonCodeConnectionsClient(credentials, config), config => new AmazonCodeConnectionsClient(config)));
        Events = Make(() => New(new AmazonEventBridgeConfig(), (credentials, config) => new AmazonEventBridgeClient(credentials, config), config => new AmazonEventBridgeClient(config)));
        Sns = Make(() => New(new AmazonSimpleNotificationServiceConfig(), (credentials, config) => new AmazonSimpleNotificationServiceClient(credentials, config), config => new AmazonSimpleNotificationServiceClient(config)));
        Lambda = Make(() => New(new AmazonLambdaConfig(), (credentials, config) => new AmazonLambdaClient(credentials, config), config => new AmazonLambdaClient(config)));
        Secrets = Make(() => New(new AmazonSecretsManagerConfig(), (credentials, config) => new AmazonSecretsManagerClient(credentials, config), config => new AmazonSecretsManagerClient(config)));
        LoadBalancing = Make(() => New(new AmazonElasticLoadBalancingV2Config(), (credentials, config) => new AmazonElasticLoadBalancingV2Client(credentials, config), config => new AmazonElasticLoadBalancingV2Client(config)));
        AutoScaling = Make(() => New(new AmazonAutoScalingConfig(), (credentials, config) => new AmazonAutoScalingClient(credentials, config), config => new AmazonAutoScalingClient(config)));
        Logs = Make(() => New(new AmazonCloudWatchLogsConfig(), (credentials, config) => new AmazonCloudWatchLogsClient(credentials, config), config => new AmazonCloudWatchLogsClient(config)));
    }

    /// <summary>Amazon S3.</summary>
    public Lazy<AmazonS3Client> S3 { get; }

    /// <summary>Security Token Service.</summary>
    public Lazy<AmazonSecurityTokenServiceClient> Sts { get; }

    /// <summary>Amazon EC2.</summary>
    public Lazy<AmazonEC2Client> Ec2 { get; }

    /// <summary>Systems Manager.</summary>
    public Lazy<AmazonSimpleSystemsManagementClient> Ssm { get; }

    /// <summary>Identity and Access Management.</summary>
    public Lazy<AmazonIdentityManagementServiceClient> Iam { get; }

    /// <summary>CloudFormation.</summary>
    public Lazy<AmazonCloudFormationClient> CloudFormation { get; }

    /// <summary>CodeCommit.</summary>
    public Lazy<AmazonCodeCommitClient> CodeCommit { get; }

    /// <summary>CodeBuild.</summary>
    public Lazy<AmazonCodeBuildClient> CodeBuild { get; }

    /// <summary>CodeDeploy.</summary>
    public Lazy<AmazonCodeDeployClient> CodeDeploy { get; }

    /// <summary>CodePipeline.</summary>
    public Lazy<AmazonCodePipelineClient> CodePipeline { get; }

    /// <summary>CodeConnections.</summary>
    public Lazy<AmazonCodeConnectionsClient> CodeConnections { get; }

    /// <summary>EventBridge.</summary>
    public Lazy<AmazonEventBridgeClient> Events { get; }

    /// <summary>Simple Notification Service.</summary>
    public Lazy<AmazonSimpleNotificationServiceClient> Sns { get; }

    /// <summary>Lambda.</summary>
    public Lazy<AmazonLambdaClient> Lambda { get; }

    /// <summary>Secrets Manager.</summary>
    public Lazy<AmazonSecretsManagerClient> Secrets { get; }

    /// <summary>CloudWatch Logs.</summary>
    public Lazy<AmazonCloudWatchLogsClient> Logs { get; }

    /// <summary>Every client that provisioning works with.</summary>
    public IReadOnlyList<AmazonServiceClient> All =>
        [S3.Value, Sts.Value, Ec2.Value, Ssm.Value, Iam.Value, CodeCommit.Value, CodeBuild.Value, CodeDeploy.Value, CodePipeline.Value, Events.Value, Sns.Value, Secrets.Value, Logs.Value, LoadBalancing.Value, AutoScaling.Value];

    /// <summary>Elastic Load Balancing.</summary>
    public Lazy<AmazonElasticLoadBalancingV2Client> LoadBalancing { get; }

    /// <summary>EC2 Auto Scaling.</summary>
    public Lazy<AmazonAutoScalingClient> AutoScaling { get; }

    /// <summary>Region of every client.</summary>
    public string Region => target.Region;

    /// <summary>The session of another region: the same endpoint and credentials. It is closed with this one.</summary>
    public AwsSession In(string region)
    {
        if (region == Region)
            return this;
        lock (gate)
        {
            if (!regions.TryGetValue(region, out var session))
                made.Add(regions[region] = session = new AwsSession(target with { Region = region }));
            return session;
        }
    }

    /// <summary>What requests are signed with, for programs other than the clients (git).</summary>
    public async Task<ImmutableCredentials> CredentialsAsync() =>
        await (target.Credentials ?? await new DefaultAWSCredentialsIdentityResolver().ResolveIdentityAsync(null, CancellationToken.None)).GetCredentialsAsync();

    /// <summary>Closes the clients that were made.</summary>
    public void Dispose()
    {
        lock (gate)
            made.ForEach(client => client.Dispose());
    }

    private Lazy<TClient> Make<TClient>(Func<TClient> make) where TClient : IDisposable => new(() =>
    {
        var client = make();
        lock (gate)
            made.Add(client);
        if (client is AmazonServiceClient service)
            service.ExceptionEvent += RefusedRequest.Note;
        return client;
    });

    private TClient New<TConfig, TClient>(TConfig config, Func<AWSCredentials, TConfig, TClient> withCredentials, Func<TConfig, TClient> withChain)
        where TConfig : ClientConfig
    {
        config.RegionEndpoint = RegionEndpoint.GetBySystemName(target.Region);
        config.RetryMode = RequestRetryMode.Standard;
        if (target.Endpoint is { } endpoint)
        {
            // Setting ServiceURL clears the region: the signature's scope needs it said again.
            config.ServiceURL = endpoint.ToString();
            config.AuthenticationRegion = target.Region;
            config.UseHttp = endpoint.Scheme == Uri.UriSchemeHttp;
        }
        return target.Credentials is { } credentials ? withCredentials(credentials, config) : withChain(config);
    }
}
