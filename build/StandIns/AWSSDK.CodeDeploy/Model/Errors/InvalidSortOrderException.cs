using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidSortOrderException : AmazonCodeDeployException
{
    public InvalidSortOrderException(string message)
        : base(message) { }

    public InvalidSortOrderException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidSortOrderException(Exception innerException)
        : base(innerException) { }

    public InvalidSortOrderException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidSortOrderException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
