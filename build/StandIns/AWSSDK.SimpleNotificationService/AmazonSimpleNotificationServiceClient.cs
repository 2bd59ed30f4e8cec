using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.SimpleNotificationService;

/// <summary>Client of SNS on AWSSDK.Core. Thread-safe; make one and keep it.</summary>
public partial class AmazonSimpleNotificationServiceClient : StandInClient, IAmazonSimpleNotificationService
{
    /// <summary>A client with the SDK's ordinary chain of credentials.</summary>
    public AmazonSimpleNotificationServiceClient()
        : this(new AmazonSimpleNotificationServiceConfig())
    {
    }

    /// <summary>A client with the SDK's ordinary chain of credentials and this configuration.</summary>
    public AmazonSimpleNotificationServiceClient(AmazonSimpleNotificationServiceConfig config)
        : base(config, (facts, type) => new QueryProtocol(facts, type))
    {
    }

    /// <summary>A client with these credentials and this configuration.</summary>
    public AmazonSimpleNotificationServiceClient(AWSCredentials credentials, AmazonSimpleNotificationServiceConfig config)
        : base(credentials, config, (facts, type) => new QueryProtocol(facts, type))
    {
    }

    internal static ServiceFacts Facts { get; } = new("SNS", "sns", "sns")
    {
        ApiVersion = "2010-03-31",
    };

    /// <inheritdoc/>
    public static ClientConfig CreateDefaultClientConfig() => new AmazonSimpleNotificationServiceConfig();

    /// <inheritdoc/>
    public static IAmazonService CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => new AmazonSimpleNotificationServiceClient(awsCredentials, (AmazonSimpleNotificationServiceConfig)clientConfig);
}
