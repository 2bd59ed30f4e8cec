using Amazon;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeStarconnections;

/// <summary>Client of CodeStar connections on AWSSDK.Core. Thread-safe; make one and keep it.</summary>
public partial class AmazonCodeStarconnectionsClient : StandInClient, IAmazonCodeStarconnections
{
    internal static readonly ServiceFacts Facts = new("CodeStar connections", "codestar-connections", "codestar-connections")
    {
        ApiVersion = "2019-12-01",
        TargetPrefix = "com.amazonaws.codestar.connections.CodeStar_connections_20191201",
        JsonVersion = "1.0",
    };

    private static readonly JsonProtocol Protocol = new(Facts, typeof(AmazonCodeStarconnectionsClient));

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonCodeStarconnectionsClient()
        : this(new AmazonCodeStarconnectionsConfig())
    {
    }

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonCodeStarconnectionsClient(RegionEndpoint region)
        : this(new AmazonCodeStarconnectionsConfig { RegionEndpoint = region })
    {
    }

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonCodeStarconnectionsClient(AmazonCodeStarconnectionsConfig config)
        : base(config, Protocol)
    {
    }

    /// <summary>With these credentials and the configured region.</summary>
    public AmazonCodeStarconnectionsClient(AWSCredentials credentials)
        : this(credentials, new AmazonCodeStarconnectionsConfig())
    {
    }

    /// <summary>With these credentials, in this region.</summary>
    public AmazonCodeStarconnectionsClient(AWSCredentials credentials, RegionEndpoint region)
        : this(credentials, new AmazonCodeStarconnectionsConfig { RegionEndpoint = region })
    {
    }

    /// <summary>With these credentials and this configuration.</summary>
    public AmazonCodeStarconnectionsClient(AWSCredentials credentials, AmazonCodeStarconnectionsConfig clientConfig)
        : base(credentials, clientConfig, Protocol)
    {
    }

    /// <summary>With long-lived keys, in this region.</summary>
    public AmazonCodeStarconnectionsClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), region)
    {
    }

    /// <summary>With long-lived keys and this configuration.</summary>
    public AmazonCodeStarconnectionsClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonCodeStarconnectionsConfig clientConfig)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), clientConfig)
    {
    }

    /// <summary>With temporary keys, in this region.</summary>
    public AmazonCodeStarconnectionsClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), region)
    {
    }

    /// <summary>With temporary keys and this configuration.</summary>
    public AmazonCodeStarconnectionsClient(
        string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonCodeStarconnectionsConfig clientConfig)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), clientConfig)
    {
    }
}
