using Amazon.Runtime;
using Amazon.SecretsManager.Model;

namespace Amazon.SecretsManager.Model
{
    public partial class GetRandomPasswordRequest : AmazonSecretsManagerRequest
    {
        /// <summary>1 to 4096.</summary>
        public long? PasswordLength { get; set; }

        /// <summary>0 to 4096 characters.</summary>
        public string? ExcludeCharacters { get; set; }

        public bool? ExcludeNumbers { get; set; }

        public bool? ExcludePunctuation { get; set; }

        public bool? ExcludeUppercase { get; set; }

        public bool? ExcludeLowercase { get; set; }

        public bool? IncludeSpace { get; set; }

        public bool? RequireEachIncludedType { get; set; }
    }

    public partial class GetRandomPasswordResponse : AmazonWebServiceResponse
    {
        /// <summary>0 to 4096 characters.</summary>
        public string? RandomPassword { get; set; }
    }
}

namespace Amazon.SecretsManager
{
    public partial interface IAmazonSecretsManager
    {
        /// <remarks>Errors: InternalServiceErrorException, InvalidParameterException, InvalidRequestException.</remarks>
        Task<GetRandomPasswordResponse> GetRandomPasswordAsync(GetRandomPasswordRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSecretsManagerClient
    {
        /// <inheritdoc/>
        public virtual Task<GetRandomPasswordResponse> GetRandomPasswordAsync(
            GetRandomPasswordRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<GetRandomPasswordResponse>(request, cancellationToken);
    }
}
