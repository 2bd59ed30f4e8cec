using Amazon;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Client of CodePipeline on AWSSDK.Core. Thread-safe; make one and keep it.</summary>
public partial class AmazonCodePipelineClient : StandInClient, IAmazonCodePipeline
{
    internal static readonly ServiceFacts Facts = new("CodePipeline", "codepipeline", "codepipeline")
    {
        ApiVersion = "2015-07-09",
        TargetPrefix = "CodePipeline_20150709",
        JsonVersion = "1.1",
        CamelCase = true,
    };

    private static readonly JsonProtocol Protocol = new(Facts, typeof(AmazonCodePipelineClient));

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonCodePipelineClient()
        : this(new AmazonCodePipelineConfig())
    {
    }

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonCodePipelineClient(RegionEndpoint region)
        : this(new AmazonCodePipelineConfig { RegionEndpoint = region })
    {
    }

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonCodePipelineClient(AmazonCodePipelineConfig config)
        : base(config, Protocol)
    {
    }

    /// <summary>With these credentials and the configured region.</summary>
    public AmazonCodePipelineClient(AWSCredentials credentials)
        : this(credentials, new AmazonCodePipelineConfig())
    {
    }

    /// <summary>With these credentials, in this region.</summary>
    public AmazonCodePipelineClient(AWSCredentials credentials, RegionEndpoint region)
        : this(credentials, new AmazonCodePipelineConfig { RegionEndpoint = region })
    {
    }

    /// <summary>With these credentials and this configuration.</summary>
    public AmazonCodePipelineClient(AWSCredentials credentials, AmazonCodePipelineConfig clientConfig)
        : base(credentials, clientConfig, Protocol)
    {
    }

    /// <summary>With long-lived keys, in this region.</summary>
    public AmazonCodePipelineClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), region)
    {
    }

    /// <summary>With long-lived keys and this configuration.</summary>
    public AmazonCodePipelineClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonCodePipelineConfig clientConfig)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), clientConfig)
    {
    }

    /// <summary>With temporary keys, in this region.</summary>
    public AmazonCodePipelineClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), region)
    {
    }

    /// <summary>With temporary keys and this configuration.</summary>
    public AmazonCodePipelineClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonCodePipelineConfig clientConfig)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), clientConfig)
    {
    }
}
