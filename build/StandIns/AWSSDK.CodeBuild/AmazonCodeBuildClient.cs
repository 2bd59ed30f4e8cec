using Amazon;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Client of CodeBuild on AWSSDK.Core. Thread-safe; make one and keep it.</summary>
public partial class AmazonCodeBuildClient : StandInClient, IAmazonCodeBuild
{
    internal static readonly ServiceFacts Facts = new("CodeBuild", "codebuild", "codebuild")
    {
        ApiVersion = "2016-10-06",
        TargetPrefix = "CodeBuild_20161006",
        JsonVersion = "1.1",
        CamelCase = true,
    };

    private static readonly JsonProtocol Protocol = new(Facts, typeof(AmazonCodeBuildClient));

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonCodeBuildClient()
        : this(new AmazonCodeBuildConfig())
    {
    }

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonCodeBuildClient(RegionEndpoint region)
        : this(new AmazonCodeBuildConfig { RegionEndpoint = region })
    {
    }

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonCodeBuildClient(AmazonCodeBuildConfig config)
        : base(config, Protocol)
    {
    }

    /// <summary>With these credentials and the configured region.</summary>
    public AmazonCodeBuildClient(AWSCredentials credentials)
        : this(credentials, new AmazonCodeBuildConfig())
    {
    }

    /// <summary>With these credentials, in this region.</summary>
    public AmazonCodeBuildClient(AWSCredentials credentials, RegionEndpoint region)
        : this(credentials, new AmazonCodeBuildConfig { RegionEndpoint = region })
    {
    }

    /// <summary>With these credentials and this configuration.</summary>
    public AmazonCodeBuildClient(AWSCredentials credentials, AmazonCodeBuildConfig clientConfig)
        : base(credentials, clientConfig, Protocol)
    {
    }

    /// <summary>With long-lived keys, in this region.</summary>
    public AmazonCodeBuildClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), region)
    {
    }

    /// <summary>With long-lived keys and this configuration.</summary>
    public AmazonCodeBuildClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonCodeBuildConfig clientConfig)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), clientConfig)
    {
    }

    /// <summary>With temporary keys, in this region.</summary>
    public AmazonCodeBuildClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), region)
    {
    }

    /// <summary>With temporary keys and this configuration.</summary>
    public AmazonCodeBuildClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonCodeBuildConfig clientConfig)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), clientConfig)
    {
    }
}
