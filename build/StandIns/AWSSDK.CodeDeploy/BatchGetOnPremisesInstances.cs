using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class BatchGetOnPremisesInstancesRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required.</summary>
        public List<string>? InstanceNames { get; set; }
    }

    public partial class BatchGetOnPremisesInstancesResponse : AmazonWebServiceResponse
    {
        public List<InstanceInfo>? InstanceInfos { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: BatchLimitExceededException, InstanceNameRequiredException, InvalidInstanceNameException.</remarks>
        Task<BatchGetOnPremisesInstancesResponse> BatchGetOnPremisesInstancesAsync(
            BatchGetOnPremisesInstancesRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<BatchGetOnPremisesInstancesResponse> BatchGetOnPremisesInstancesAsync(
            BatchGetOnPremisesInstancesRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<BatchGetOnPremisesInstancesResponse>(request, cancellationToken);
    }
}
