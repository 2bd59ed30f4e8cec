using System.Net;
using Amazon.Runtime;

namespace Amazon.SecretsManager.Model;

public partial class ResourceExistsException : AmazonSecretsManagerException
{
    public ResourceExistsException(string message)
        : base(message) { }

    public ResourceExistsException(string message, Exception innerException)
        : base(message, innerException) { }

    public ResourceExistsException(Exception innerException)
        : base(innerException) { }

    public ResourceExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public ResourceExistsException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
