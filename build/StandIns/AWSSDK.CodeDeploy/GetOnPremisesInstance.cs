using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class GetOnPremisesInstanceRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required.</summary>
        public string? InstanceName { get; set; }
    }

    public partial class GetOnPremisesInstanceResponse : AmazonWebServiceResponse
    {
        public InstanceInfo? InstanceInfo { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: InstanceNameRequiredException, InstanceNotRegisteredException, InvalidInstanceNameException.</remarks>
        Task<GetOnPremisesInstanceResponse> GetOnPremisesInstanceAsync(GetOnPremisesInstanceRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<GetOnPremisesInstanceResponse> GetOnPremisesInstanceAsync(
            GetOnPremisesInstanceRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<GetOnPremisesInstanceResponse>(request, cancellationToken);
    }
}
