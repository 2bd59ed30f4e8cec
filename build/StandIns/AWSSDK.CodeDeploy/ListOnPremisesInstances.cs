using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class ListOnPremisesInstancesRequest : AmazonCodeDeployRequest
    {
        public RegistrationStatus? RegistrationStatus { get; set; }

        public List<TagFilter>? TagFilters { get; set; }

        public string? NextToken { get; set; }
    }

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
        /// <remarks>Errors: InvalidNextTokenException, InvalidRegistrationStatusException, InvalidTagFilterException.</remarks>
        Task<ListOnPremisesInstancesResponse> ListOnPremisesInstancesAsync(
            ListOnPremisesInstancesRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<ListOnPremisesInstancesResponse> ListOnPremisesInstancesAsync(
            ListOnPremisesInstancesRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListOnPremisesInstancesResponse>(request, cancellationToken);
    }
}
