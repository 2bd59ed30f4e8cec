using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class UpdateApplicationRequest : AmazonCodeDeployRequest
    {
        /// <summary>1 to 100 characters.</summary>
        public string? ApplicationName { get; set; }

        /// <summary>1 to 100 characters.</summary>
        public string? NewApplicationName { get; set; }
    }

    public partial class UpdateApplicationResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: ApplicationAlreadyExistsException, ApplicationDoesNotExistException, ApplicationNameRequiredException,
        /// InvalidApplicationNameException.</remarks>
        Task<UpdateApplicationResponse> UpdateApplicationAsync(UpdateApplicationRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<UpdateApplicationResponse> UpdateApplicationAsync(
            UpdateApplicationRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<UpdateApplicationResponse>(request, cancellationToken);
    }
}
