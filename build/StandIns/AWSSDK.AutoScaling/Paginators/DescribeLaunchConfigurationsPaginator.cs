using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.AutoScaling.Model;

public interface IDescribeLaunchConfigurationsPaginator
{
    IPaginatedEnumerable<DescribeLaunchConfigurationsResponse> Responses { get; }

    IPaginatedEnumerable<LaunchConfiguration> LaunchConfigurations { get; }
}

internal sealed class DescribeLaunchConfigurationsPaginator(IAmazonAutoScaling client, DescribeLaunchConfigurationsRequest request)
    : Pages<DescribeLaunchConfigurationsResponse>(request.NextToken), IDescribeLaunchConfigurationsPaginator
{
    public IPaginatedEnumerable<LaunchConfiguration> LaunchConfigurations => Each(page => page.LaunchConfigurations);

    protected override Task<DescribeLaunchConfigurationsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.DescribeLaunchConfigurationsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(DescribeLaunchConfigurationsResponse page) => page.NextToken;
}
