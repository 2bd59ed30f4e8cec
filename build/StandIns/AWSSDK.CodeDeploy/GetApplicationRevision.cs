using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class GetApplicationRevisionRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? ApplicationName { get; set; }

        /// <summary>Required.</summary>
        public RevisionLocation? Revision { get; set; }
    }

    public partial class GetApplicationRevisionResponse : AmazonWebServiceResponse
    {
        /// <summary>1 to 100 characters.</summary>
        public string? ApplicationName { get; set; }

        public RevisionLocation? Revision { get; set; }

        public GenericRevisionInfo? RevisionInfo { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: ApplicationDoesNotExistException, ApplicationNameRequiredException, InvalidApplicationNameException, InvalidRevisionException,
        /// RevisionDoesNotExistException, RevisionRequiredException.</remarks>
        Task<GetApplicationRevisionResponse> GetApplicationRevisionAsync(
            GetApplicationRevisionRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<GetApplicationRevisionResponse> GetApplicationRevisionAsync(
            GetApplicationRevisionRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<GetApplicationRevisionResponse>(request, cancellationToken);
    }
}
