using Amazon.Lambda.Model;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.Lambda.Model
{
    [HttpOperation("GET", "/2016-08-19/account-settings")]
    public partial class GetAccountSettingsRequest : AmazonLambdaRequest;

    public partial class GetAccountSettingsResponse : AmazonWebServiceResponse
    {
        public AccountLimit? AccountLimit { get; set; }

        public AccountUsage? AccountUsage { get; set; }
    }
}

namespace Amazon.Lambda
{
    public partial interface IAmazonLambda
    {
        /// <remarks>Errors: ServiceException, TooManyRequestsException.</remarks>
        Task<GetAccountSettingsResponse> GetAccountSettingsAsync(GetAccountSettingsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonLambdaClient
    {
        /// <inheritdoc/>
        public virtual Task<GetAccountSettingsResponse> GetAccountSettingsAsync(
            GetAccountSettingsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<GetAccountSettingsResponse>(request, cancellationToken);
    }
}
