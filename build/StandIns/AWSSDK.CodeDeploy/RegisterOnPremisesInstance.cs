using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class RegisterOnPremisesInstanceRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required.</summary>
        public string? InstanceName { get; set; }

        public string? IamSessionArn { get; set; }

        public string? IamUserArn { get; set; }
    }

    public partial class RegisterOnPremisesInstanceResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: IamArnRequiredException, IamSessionArnAlreadyRegisteredException, IamUserArnAlreadyRegisteredException,
        /// IamUserArnRequiredException, InstanceNameAlreadyRegisteredException, InstanceNameRequiredException, InvalidIamSessionArnException,
        /// InvalidIamUserArnException, InvalidInstanceNameException, MultipleIamArnsProvidedException.</remarks>
        Task<RegisterOnPremisesInstanceResponse> RegisterOnPremisesInstanceAsync(
            RegisterOnPremisesInstanceRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<RegisterOnPremisesInstanceResponse> RegisterOnPremisesInstanceAsync(
            RegisterOnPremisesInstanceRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<RegisterOnPremisesInstanceResponse>(request, cancellationToken);
    }
}
