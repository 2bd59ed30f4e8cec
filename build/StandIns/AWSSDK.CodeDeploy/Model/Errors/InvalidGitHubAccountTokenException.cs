using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidGitHubAccountTokenException : AmazonCodeDeployException
{
    public InvalidGitHubAccountTokenException(string message)
        : base(message) { }

    public InvalidGitHubAccountTokenException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidGitHubAccountTokenException(Exception innerException)
        : base(innerException) { }

    public InvalidGitHubAccountTokenException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidGitHubAccountTokenException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
