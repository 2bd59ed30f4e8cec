using Amazon;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeConnections;

/// <summary>Client of CodeConnections on AWSSDK.Core. Thread-safe; make one and keep it.</summary>
public partial class AmazonCodeConnectionsClient : StandInClient, IAmazonCodeConnections
{
    internal static readonly ServiceFacts Facts = new("CodeConnections", "codeconnections", "codeconnections")
    {
        ApiVersion = "2023-12-01",
        TargetPrefix = "com.amazonaws.codeconnections.CodeConnections_20231201",
        JsonVersion = "1.0",
    };

    private static readonly JsonProtocol Protocol = new(Facts, typeof(AmazonCodeConnectionsClient));

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonCodeConnectionsClient()
        : this(new AmazonCodeConnectionsConfig())
    {
    }

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonCodeConnectionsClient(RegionEndpoint region)
        : this(new AmazonCodeConnectionsConfig { RegionEndpoint = region })
    {
    }

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonCodeConnectionsClient(AmazonCodeConnectionsConfig config)
        : base(config, Protocol)
    {
    }

    /// <summary>With these credentials and the configured region.</summary>
    public AmazonCodeConnectionsClient(AWSCredentials credentials)
        : this(credentials, new AmazonCodeConnectionsConfig())
    {
    }

    /// <summary>With these credentials, in this region.</summary>
    public AmazonCodeConnectionsClient(AWSCredentials credentials, RegionEndpoint region)
        : this(credentials, new AmazonCodeConnectionsConfig { RegionEndpoint = region })
    {
    }

    /// <summary>With these credentials and this configuration.</summary>
    public AmazonCodeConnectionsClient(AWSCredentials credentials, AmazonCodeConnectionsConfig clientConfig)
        : base(credentials, clientConfig, Protocol)
    {
    }

    /// <summary>With long-lived keys, in this region.</summary>
    public AmazonCodeConnectionsClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), region)
    {
    }

    /// <summary>With long-lived keys and this configuration.</summary>
    public AmazonCodeConnectionsClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonCodeConnectionsConfig clientConfig)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), clientConfig)
    {
    }

    /// <summary>With temporary keys, in this region.</summary>
    public AmazonCodeConnectionsClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), region)
    {
    }

    /// <summary>With temporary keys and this configuration.</summary>
    public AmazonCodeConnectionsClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonCodeConnectionsConfig clientConfig)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), clientConfig)
    {
    }
}
