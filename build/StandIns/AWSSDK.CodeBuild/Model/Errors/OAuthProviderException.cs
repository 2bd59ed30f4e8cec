using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model;

public partial class OAuthProviderException : AmazonCodeBuildException
{
    public OAuthProviderException(string message)
        : base(message) { }

    public OAuthProviderException(string message, Exception innerException)
        : base(message, innerException) { }

    public OAuthProviderException(Exception innerException)
        : base(innerException) { }

    public OAuthProviderException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public OAuthProviderException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
