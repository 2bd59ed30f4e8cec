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
        var prefix = facts.EndpointPrefix + (parameters["UseFIPS"] is true ? "-fips" : "");
        if (facts.Global)
            return GlobalEndpoint(prefix, region);
        var dualStack = region.PartitionName is "aws-cn" ? "api.amazonwebservices.com.cn" : "api.aws";
        return new Endpoint($"https://{prefix}.{name}.{(parameters["UseDualStack"] is true ? dualStack : region.PartitionDnsSuffix)}");
    }

    // IAM's endpoints: https://docs.aws.amazon.com/general/latest/gr/iam-service.html
    private Endpoint GlobalEndpoint(string prefix, RegionEndpoint region)
    {
        var (host, signing) = region.PartitionName switch
        {
            "aws-cn" => ($"{prefix}.cn-north-1.{region.PartitionDnsSuffix}", "cn-north-1"),
            "aws-us-gov" => ($"{prefix}.us-gov.{region.PartitionDnsSuffix}", "us-gov-west-1"),
            _ => ($"{prefix}.{region.PartitionDnsSuffix}", "us-east-1"),
        };
        var attributes = $$"""{"authSchemes":[{"name":"sigv4","signingName":"{{facts.SigningName}}","signingRegion":"{{signing}}"}]}""";
        return new Endpoint("https://" + host, attributes, "{}");
    }
}
