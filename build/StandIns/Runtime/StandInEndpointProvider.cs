using Amazon;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace StandIns.Runtime;

/// <summary>Finds a service's endpoint: the configured one, else the one that the region's partition has by rule.</summary>
internal sealed class StandInEndpointProvider(ServiceFacts facts) : IEndpointProvider
{
    // A new Endpoint each time: AWSSDK.Core writes into the one that it gets.
    public Endpoint ResolveEndpoint(EndpointParameters parameters)
    {
        if (parameters["Endpoint"] is string { Length: > 0 } custom)
            return new Endpoint(custom);
        if (parameters["Region"] is not string { Length: > 0 } name)
            throw new AmazonClientException("No region is configured. Set AWS_REGION, or the region of the profile.");
        var region = RegionEndpoint.GetBySystemName(name);
        return facts.Global
            ? new Endpoint($"https://{facts.EndpointPrefix}.{region.PartitionDnsSuffix}", $$"""{"authSchemes":[{"name":"sigv4","signingName":"{{facts.SigningName}}","signingRegion":"us-east-1"}]}""", "{}")
            : new Endpoint($"https://{facts.EndpointPrefix}.{name}.{region.PartitionDnsSuffix}");
    }
}
