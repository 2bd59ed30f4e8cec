using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidOnPremisesTagCombinationException : AmazonCodeDeployException
{
    public InvalidOnPremisesTagCombinationException(string message)
        : base(message) { }

    public InvalidOnPremisesTagCombinationException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidOnPremisesTagCombinationException(Exception innerException)
        : base(innerException) { }

    public InvalidOnPremisesTagCombinationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidOnPremisesTagCombinationException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
