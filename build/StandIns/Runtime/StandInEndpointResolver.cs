using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Util;

namespace StandIns.Runtime;

/// <summary>Hands region and configured endpoint of a client to its endpoint provider.</summary>
internal sealed class StandInEndpointResolver : BaseEndpointResolver
{
    public static EndpointParameters Parameters(IClientConfig config)
    {
        var parameters = new EndpointParameters();
        parameters["Endpoint"] = config.ServiceURL;
        parameters["Region"] = config.RegionEndpoint?.SystemName ?? config.AuthenticationRegion
            ?? (config.ServiceURL is { } url ? AWSSDKUtils.DetermineRegion(url) : null);
        parameters["UseFIPS"] = config.UseFIPSEndpoint;
        parameters["UseDualStack"] = config.UseDualstackEndpoint;
        return parameters;
    }

    protected override EndpointParameters MapEndpointsParameters(IRequestContext requestContext) => Parameters(requestContext.ClientConfig);
}
