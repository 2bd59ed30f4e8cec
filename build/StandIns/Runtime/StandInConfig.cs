using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;

namespace StandIns.Runtime;

/// <summary>Base of the stand-ins' configurations: AWSSDK.Core's own, with the facts of a service.</summary>
public abstract class StandInConfig : ClientConfig
{
    /// <summary>A configuration with the SDK's defaults.</summary>
    protected StandInConfig(ServiceFacts facts)
        : base(new DefaultConfigurationProvider(Defaults()))
    {
        Facts = facts ?? throw new ArgumentNullException(nameof(facts));
        ServiceId = facts.ServiceId;
        AuthenticationServiceName = facts.SigningName;
        EndpointProvider = new StandInEndpointProvider(facts);
    }

    /// <inheritdoc/>
    public override string RegionEndpointServiceName => Facts.EndpointPrefix;

    /// <inheritdoc/>
    public override string ServiceVersion => Facts.ApiVersion;

    /// <inheritdoc/>
    public override string UserAgent => "nutshell";

    internal ServiceFacts Facts { get; }

    /// <inheritdoc/>
    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        EndpointProvider.ResolveEndpoint(StandInEndpointResolver.Parameters(this));

    private static IEnumerable<IDefaultConfiguration> Defaults() =>
        new[] { DefaultConfigurationMode.Standard, DefaultConfigurationMode.InRegion, DefaultConfigurationMode.CrossRegion, DefaultConfigurationMode.Mobile }
            .Select(mode => new DefaultConfiguration
            {
                Name = mode,
                RetryMode = RequestRetryMode.Standard,
                S3UsEast1RegionalEndpoint = S3UsEast1RegionalEndpointValue.Regional,
                ConnectTimeout = TimeSpan.FromMilliseconds(3100),
                TlsNegotiationTimeout = TimeSpan.FromMilliseconds(3100),
                TimeToFirstByteTimeout = null,
                HttpRequestTimeout = null,
            });
}
