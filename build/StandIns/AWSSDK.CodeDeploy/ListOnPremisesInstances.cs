using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    /// <summary>Request of <see cref="IAmazonCodeDeploy.ListOnPremisesInstancesAsync"/>.</summary>
    public partial class ListOnPremisesInstancesRequest : AmazonCodeDeployRequest
    {
        public RegistrationStatus? RegistrationStatus { get; set; }

        public List<TagFilter>? TagFilters { get; set; }

        public string? NextToken { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeDeploy.ListOnPremisesInstancesAsync"/>.</summary>
    public partial class ListOnPremisesInstancesResponse : AmazonWebServiceResponse
    {
        public List<string>? InstanceNames { get; set; }

        public string? NextToken { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <summary>Calls ListOnPremisesInstances.</summary>
        Task<ListOnPremisesInstancesResponse> ListOnPremisesInstancesAsync(ListOnPremisesInstancesRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<ListOnPremisesInstancesResponse> ListOnPremisesInstancesAsync(ListOnPremisesInstancesRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListOnPremisesInstancesResponse>(request, cancellationToken);
    }
}
